import type { AskingTable } from '../asking.ts';

export const asking: AskingTable = {
  words: {
    person: 'quien quienes',
    place: 'donde adonde',
    date: 'cuando',
    number: 'cuantos cuantas cuanto cuanta',
  },
  why: ['por', 'que'],
  which: 'cual cuales',
  whichNearby: 'que',
  being: 'es son era fue',
  classes: {
    person: `
      persona gente hombre mujer actor actriz autor autora escritor escritora poeta cientifico cientifica
      fisico quimico matematico filosofo historiador economista inventor ingeniero jugador cantante musico
      compositor artista pintor director productor presidente rey reina emperador gobernante lider
      gobernador senador politico ministro general papa obispo monje juez abogado medico profesor fundador
      empresario`,
    place: `
      lugar ubicacion ciudad pueblo pais nacion estado condado continente region provincia distrito barrio
      vecindario zona isla rio lago mar oceano montana desierto calle carretera edificio`,
    name: `
      nombre equipo empresa compania universidad escuela idioma lengua religion organizacion partido club
      banda libro novela pelicula cancion album programa episodio periodico revista agencia iglesia imperio
      dinastia tribu guerra batalla tratado ley premio cadena canal emisora museo aeropuerto estadio
      hospital`,
    date: 'ano fecha dia mes siglo decada',
    number: `
      numero porcentaje cantidad tamano edad poblacion precio coste costo altura longitud velocidad
      temperatura distancia`,
  },
  vague: `
    nombre nombres llama llamaba llamaban llaman llamado llamada llamo termino terminos tipo tipos clase
    forma manera palabra titulo apodo apellido conoce conocido conocida denomina considera describe usa
    utiliza uso usado ejemplo principal gente persona personas paso pasa ocurrio sucedio cosa cosas ano
    anos fecha dia mes porcentaje cantidad`,
  ages: 'edad anos',
  numbers: `
    dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta
    cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millon millones mitad docena
    tercio`,
  dates: `
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    lunes martes miercoles jueves viernes sabado domingo siglo siglos decada`,
  reasons: 'porque debido causa causas razon motivo pues ya gracias',
  opening: 'ella ellos ellas su sus esto eso ambos ambas tambien asi ademas',
  pointing: 'este esta estos estas dicho dicha dichos dichas ese esa esos esas',
};
